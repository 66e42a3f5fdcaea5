/** Makes the enum object that type-graphql registers from a closed list of the domain, so that the list is written once. */
export function enumOf<Value extends string>(values: readonly Value[]): { readonly [Key in Value]: Key } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
}
