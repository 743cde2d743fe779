package org.amends.kernel;

/** Who asks may not do this, whatever their role allows in general: their own proposal, somebody else's case (403). */
public final class NotAllowed extends Refusal {

    public NotAllowed(String key, Object... arguments) {
        super(key, arguments);
    }
}
