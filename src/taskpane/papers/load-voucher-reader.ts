/** What opens vouchers, half as large again: only who has some waits for it. */
export const loadVoucherReader = () =>
  import(/* webpackChunkName: "vouchers" */ '../../documents/vouchers/voucher-file');
