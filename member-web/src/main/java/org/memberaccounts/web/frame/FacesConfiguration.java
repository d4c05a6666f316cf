package org.memberaccounts.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on. */
@FacesConfig
@ApplicationScoped
class FacesConfiguration {}
