import { emulate, type HostObject } from '../server/emulated';

/** How the page's runtime talks back. */
export const customFunctionClasses = [
  emulate<HostObject>({
    className: 'Microsoft.ExcelServices.CustomFunctions',
    methods: {
      SetInvocationArrayResults: (_service, [results], { functions }) => functions.answer(results),
      SetInvocationResults: (_service, [results], { functions }) => functions.answer(results),
      _SetOsfControlContainerReadyForCustomFunctions: (_service, _args, { functions }) => {
        functions.isReady = true;
      },
      _GetEnabledFeatures: () => [2, 3, 4],
    },
  }),
  emulate<HostObject>({
    className: 'Microsoft.AppRuntime.AppRuntimeService',
    methods: { SetAppRuntimeState: (_service, [state], { showPane }) => showPane(state === 'Visible') },
  }),
  emulate<HostObject>({
    className: 'Microsoft.InternalService.AddinInternalService',
    methods: { NotifyActionHandlerReady: () => undefined },
  }),
];
