package org.memberaccounts.api.document;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a request must have: all of its members but the few that may be left out. The test of the document leaves out
 * each and sees what is answered.
 */
class RequiredMembers implements OASFilter {
    private static final Set<String> MAY_BE_LEFT_OUT =
            Set.of("CorrectProfile.value", "Disclose.caseId", "DiscloseMany.after", "OpenCase.text");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent().getMediaTypes().values())
                .flatMap(Collection::stream)
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .distinct()
                .forEach(name ->
                        complete(name, document.getComponents().getSchemas().get(name)));
    }

    private static void complete(String name, Schema request) {
        List<String> required = request.getProperties().keySet().stream()
                .filter(member -> !MAY_BE_LEFT_OUT.contains(name + "." + member))
                .sorted()
                .toList();
        if (!required.isEmpty()) {
            request.setRequired(required);
        }
    }
}
