package org.amends.complaint;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered, and what is kept to say why.
 *
 * @param table the decision's key
 * @param version of the table
 * @param asked the inputs
 * @param answered the outputs
 * @param reasons the keys of the rules that held, in the table's order
 */
public record Decided<T>(
        T result,
        String table,
        int version,
        Map<String, Object> asked,
        Map<String, Object> answered,
        List<String> reasons) {}
