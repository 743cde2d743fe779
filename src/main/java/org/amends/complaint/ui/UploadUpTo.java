package org.amends.complaint.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Takes files in; what is longer than one may be is not even read. */
public final class UploadUpTo implements UploadHandler {

    private static final int PAYLOAD_TOO_LARGE = 413;

    /** What a form adds around its file. */
    private static final int AROUND = 1024 * 1024;

    private final long largest;
    private final UploadHandler arrived;

    /** @param largest bytes of a file */
    public UploadUpTo(long largest, UploadHandler arrived) {
        this.largest = largest;
        this.arrived = arrived;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > largest + AROUND) {
            response.sendError(PAYLOAD_TOO_LARGE, "");
            return;
        }
        UploadHandler.super.handleRequest(request, response, session, owner);
    }

    @Override
    public void handleUploadRequest(UploadEvent file) throws IOException {
        arrived.handleUploadRequest(file);
    }
}
