// Mobile numbers, landlines with area code and extension, service numbers such as 12349, a leading country code.
const phonePattern =
  /^(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}(?:[-转]\d{1,6})?|\d{7,8}|[49]00-?\d{3}-?\d{4}|1[02]\d{3})$/;

/** True for a Chinese mobile, landline or service number as people write it. */
export function isPhone(text: string): boolean {
  return phonePattern.test(text);
}
