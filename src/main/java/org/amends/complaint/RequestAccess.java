package org.amends.complaint;

import org.amends.kernel.Unknown;
import org.springframework.stereotype.Component;

/** The requests that the caller answers. */
@Component
class RequestAccess {

    private final InternalRequestRepository requests;
    private final Departments departments;

    RequestAccess(InternalRequestRepository requests, Departments departments) {
        this.requests = requests;
        this.departments = departments;
    }

    /** @throws org.amends.kernel.NotAllowed if it is another department's */
    InternalRequest own(InternalRequestId id) {
        InternalRequest request = require(id);
        departments.mayAnswer(request.department());
        return request;
    }

    /** @throws Unknown if there is none */
    InternalRequest require(InternalRequestId id) {
        return requests.findById(id.value()).orElseThrow(() -> new Unknown("complaint.request.unknown", id.text()));
    }

    /** The case of a request that the caller may still answer. */
    ComplaintId openFor(InternalRequestId id) {
        InternalRequest request = own(id);
        request.requireOpen();
        return request.complaint();
    }

    ComplaintId complaintOf(InternalRequestId id) {
        return requests.caseOf(id.value())
                .map(ComplaintId::new)
                .orElseThrow(() -> new Unknown("complaint.request.unknown", id.text()));
    }
}
