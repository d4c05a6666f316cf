package org.memberaccounts.web;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/** Breaks a rule on purpose: a bean of a view that is kept. */
@ViewScoped
public class KeepsTheView implements Serializable {
    private static final long serialVersionUID = 1L;
    org.memberaccounts.api.CallsThePages other;
}
