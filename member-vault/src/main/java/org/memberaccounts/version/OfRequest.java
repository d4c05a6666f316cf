package org.memberaccounts.version;

import jakarta.enterprise.context.RequestScoped;

/** The version that a request sees from its first question to its end. */
@RequestScoped
class OfRequest extends Seen {}
