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
                Register members, read their data for a purpose, see who read it.

                What can't be done is answered with a problem (RFC 9457). Programs go by its `code`, which doesn't \
                change. An address that isn't listed here gets `no-such-address`, a method that an address doesn't \
                support `no-such-method`, a body without a length `length-required` (411), and one announced with \
                Expect `no-expectations` (417). Sentences are in the organisation's language that Accept-Language \
                asks for, otherwise in its first. A body is one JSON object in UTF-8 of at most 64 KiB. Operations \
                that create something take an `Idempotency-Key`. Reads have none: reading again is another read, \
                and is recorded as one."""),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(
                                    name = "Receipt",
                                    type = SchemaType.OBJECT,
                                    description = "The receipt (ISO/IEC TS 27560) for reading, and the same receipt"
                                            + " signed. The payload of the JWS is what counts.",
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
                                                "Your own value, a new one for each creation. If you send the same"
                                                        + " request with the same key within a day, it is not carried"
                                                        + " out again; you get the same answer.")))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = """
        An access token from Keycloak. What people may do depends on the roles of their account. Another system gets \
        a token with its client credentials and asks for the scopes it needs: `purpose:` and the id of a purpose, \
        such as `purpose:service-application`, for each purpose it reads for (`GET /purposes` lists them), and \
        `enrol` to enrol people. Without any purpose it finds nobody; for a purpose that its token lacks it is \
        refused as `role-missing`.""")
public class Api extends Application {}
