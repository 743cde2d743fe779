package org.amends.workflow;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.history.DefaultHistoryConfigurationSettings;
import org.flowable.variable.service.impl.persistence.entity.VariableInstanceEntity;

/** What the engine keeps of the past: the way a case came, which the diagram draws, but not its variables. */
final class WayOnlyHistory extends DefaultHistoryConfigurationSettings {

    WayOnlyHistory(ProcessEngineConfigurationImpl configuration) {
        super(configuration);
    }

    @Override
    public boolean isHistoryEnabledForVariableInstance(VariableInstanceEntity variable) {
        return false;
    }

    @Override
    public boolean isHistoryEnabledForVariableInstance(String definition, VariableInstanceEntity variable) {
        return false;
    }

    @Override
    public boolean isHistoryEnabledForVariables(String definition) {
        return false;
    }
}
