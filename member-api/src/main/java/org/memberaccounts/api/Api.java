package org.memberaccounts.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Problem;

/** The API, version 1. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info = @Info(title = "Member Accounts", version = "1", description = """
                Register members, read them for a purpose, see who read.

                What can't be done is answered by a problem (RFC 9457); programs decide by its `code`, which stays. An \
                address that isn't named here is answered by `no-such-address`, a method that an address doesn't take \
                by `no-such-method`, a body without its length by `length-required` (411), one that is announced by \
                `no-expectations` (417). Sentences come in the language of the organisation that Accept-Language asks \
                for, and else in its first. Bodies are one JSON object in UTF-8 of at most 64 KiB. Operations that \
                create something take an `Idempotency-Key`; reads have none: reading again is another read, and is \
                recorded as one."""),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(
                                    name = "Receipt",
                                    type = SchemaType.OBJECT,
                                    description = "The receipt (ISO/IEC TS 27560) to be read, and the same signed. What"
                                            + " counts is the payload of the JWS.",
                                    properties = {
                                        @SchemaProperty(name = "receipt", type = SchemaType.OBJECT),
                                        @SchemaProperty(
                                                name = "jws",
                                                type = SchemaType.STRING,
                                                description = "JWS in compact form (RFC 7515), EdDSA over Ed25519 (RFC"
                                                        + " 8037); `kid` names one of `/consents/keys`")
                                    }),
                            @Schema(
                                    name = "KeySet",
                                    type = SchemaType.OBJECT,
                                    properties =
                                            @SchemaProperty(
                                                    name = "keys",
                                                    type = SchemaType.ARRAY,
                                                    description = "JWKs of the type OKP (RFC 8037)"))
                        },
                        parameters =
                                @Parameter(
                                        name = Repeatable.HEADER,
                                        in = ParameterIn.HEADER,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        minLength = 1,
                                                        maxLength = 64,
                                                        pattern = "[!-~]+"),
                                        description =
                                                "Of your making, a new one for each creation. The same request with"
                                                        + " the same key, within a day, is not done again but answered"
                                                        + " again.")))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = """
        An access token of Keycloak. People act by the roles of their account. Another system takes a token by client \
        credentials and asks for the scopes it needs: `purpose:` and the id of a purpose, such as \
        `purpose:service-application`, for each purpose it reads for (`GET /purposes` lists them), and `enrol` to \
        enrol people. Without any purpose it finds nobody; for a purpose that its token hasn't it is refused as \
        `role-missing`.""")
public class Api extends Application {}
