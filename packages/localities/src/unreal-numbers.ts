const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** No division code begins with 99, so an ID number that does belongs to nobody. */
export const unrealArea = '990000';

/** An ID number in the right form, with a right check digit and an area that does not exist. */
export function unrealIdNumber(bornOn: string, serial: number): string {
  const body = `${unrealArea}${bornOn.replaceAll('-', '')}${String(serial % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  return body + checkDigits.charAt(sum % 11);
}

/** A mobile number of the range 154, which no operator has been given. */
export function unrealPhone(block: number, serial: number): string {
  return `154${String(block).padStart(4, '0')}${String(serial).padStart(4, '0')}`;
}
