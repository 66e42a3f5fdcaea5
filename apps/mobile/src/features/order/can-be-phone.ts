// The rule of the station (packages/domain/src/phone.ts), said before the last step: mobile, landline or service number.
const phone =
  /^(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}(?:[-转]\d{1,6})?|\d{7,8}|[49]00-?\d{3}-?\d{4}|1[02]\d{3})$/;

/** True for nothing at all, which is allowed, and for what may be a phone number. */
export const canBePhone = (text: string): boolean => text.trim() === '' || phone.test(text.trim());
