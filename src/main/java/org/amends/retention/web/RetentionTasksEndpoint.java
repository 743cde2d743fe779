package org.amends.retention.web;

import org.amends.kernel.Page;
import org.amends.retention.RetentionCall;
import org.amends.retention.RetentionTasks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RetentionTasksEndpoint {

    private final RetentionTasks tasks;

    RetentionTasksEndpoint(RetentionTasks tasks) {
        this.tasks = tasks;
    }

    /** Those open, the first due first. */
    @GetMapping("/api/v1/retention/tasks")
    Page<RetentionCall> open(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        Page.check(page, size);
        return tasks.open(page, size);
    }
}
