/** Who may hold how many of a scarce thing at once. */
export interface Places {
  /** Takes a place; answers how to give it back, or null when there is none left for this holder or for anybody. */
  take(holder: string): (() => void) | null;
}

/** Places counted per holder and altogether. */
export function createPlaces(each: number, all: number): Places {
  const taken = new Map<string, number>();
  let total = 0;
  return {
    take(holder) {
      const own = taken.get(holder) ?? 0;
      if (own >= each || total >= all) return null;
      taken.set(holder, own + 1);
      total++;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        total--;
        const left = (taken.get(holder) ?? 1) - 1;
        if (left === 0) taken.delete(holder);
        else taken.set(holder, left);
      };
    },
  };
}
