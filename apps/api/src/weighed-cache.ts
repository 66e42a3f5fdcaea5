/**
 * Keeps values that never change, up to a total weight; what was used longest ago goes first. For what is dear to make
 * and can always be made again.
 */
export class WeighedCache<Value> {
  private readonly kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  private total = 0;

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    // A map remembers the order of insertion: whoever is put in again is the youngest.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, weight: number): void {
    this.delete(key);
    this.kept.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.limit || oldest === key) break;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    const found = this.kept.get(key);
    if (found === undefined) return;
    this.total -= found.weight;
    this.kept.delete(key);
  }
}
