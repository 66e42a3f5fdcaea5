/** 张三 → 张**: the first character, whatever its length in bytes; how long the name is stays hidden. */
export function maskName(name: string): string {
  const [first] = name;
  return first === undefined ? '' : `${first}**`;
}

/** 13812345678 → 138****5678; a shorter number keeps its last two digits only. */
export function maskPhone(phone: string): string {
  const characters = Array.from(phone);
  return characters.length >= 11
    ? `${characters.slice(0, 3).join('')}****${characters.slice(-4).join('')}`
    : `****${characters.slice(-2).join('')}`;
}

/** 110101199003077758 → 110101********7758; anything that is no ID number is hidden whole. */
export function maskIdNumber(idNumber: string): string {
  return /^\d{17}[\dXx]$/.test(idNumber) ? `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}` : '********';
}

/** 1990-03-07 → 1990-**-**: an age group can be seen, the birthday cannot. */
export function maskBirthday(bornOn: string): string {
  return `${bornOn.slice(0, 4)}-**-**`;
}

// The last word of a place that many households share; what follows it leads to one door.
const sharedPlace = /^.*?(?:社区|居委会|村委会|村(?!民)|嘎查)/su;
const widerPlace = /^.*(?:街道|[镇乡])/su;

/** Keeps an address down to the village or community; where it names none, down to the township, else nothing. */
export function maskAddress(address: string): string {
  const kept = sharedPlace.exec(address)?.[0] ?? widerPlace.exec(address)?.[0] ?? '';
  return kept === address ? address : `${kept}****`;
}
