package org.memberaccounts.casework;

import com.google.crypto.tink.Aead;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Breaks rules on purpose: {@code RulesCanFailTest} shows that each is noticed. */
public class TouchesKeys {
    Aead key;
    OidcPrincipal<?> principal;
    jakarta.ws.rs.core.Response response;
}
