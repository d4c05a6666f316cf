package org.memberaccounts.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Signs what we hand to people as a JWS (RFC 7515) with EdDSA over Ed25519 (RFC 8037), and keeps the public key for
 * ever.
 */
@ApplicationScoped
public class DocumentSigner {
    private final EntityManager entityManager;
    private final SigningKey key;
    private final Clock clock;

    @Inject
    DocumentSigner(EntityManager entityManager, SigningKey key, Clock clock) {
        this.entityManager = entityManager;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Signs a statement.
     *
     * @param name the name of the document's member that holds it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignedDocument sign(String name, JsonObject statement) {
        PublicKey published = new PublicKey(key.publicKey(), clock.instant());
        keep(published);
        return new SignedDocument(name, statement, compact(published.id(), statement));
    }

    /** Returns the compact form (RFC 7515 section 7.1). */
    private String compact(String keyId, JsonObject statement) {
        String header = Json.createObjectBuilder()
                .add("alg", "EdDSA")
                .add("kid", keyId)
                .add("cty", "json")
                .build()
                .toString();
        String signed = base64url(header) + "." + base64url(statement.toString());
        return signed + "." + PublicKey.base64url(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String base64url(String text) {
        return PublicKey.base64url(text.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(PublicKey published) {
        entityManager
                .createNativeQuery("insert into member.signing_key (key_id, public_key, since) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, published.id())
                .setParameter(2, published.bytes())
                .setParameter(3, published.since())
                .executeUpdate();
    }

    /**
     * Tells whether a document is what was signed, with the published key that it names: the same check that anybody
     * else can make.
     */
    public boolean verifies(SignedDocument document) {
        PublicKey published = entityManager.find(PublicKey.class, document.keyId());
        return published != null
                && published.verifies(document.signed(), document.signature())
                && document.saysWhatIsSigned();
    }

    /**
     * Returns every public key that anything was ever signed with, oldest first, each as a JWK (RFC 8037 section 2).
     */
    public List<JsonObject> publicKeys() {
        return entityManager
                .createQuery("select k from PublicKey k order by k.since", PublicKey.class)
                .getResultStream()
                .map(PublicKey::jwk)
                .toList();
    }
}
