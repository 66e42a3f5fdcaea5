/**
 * The DataLoaders of one request, made on first use. A key is the factory itself, so a feature keeps its loaders to
 * itself and nobody has to list them.
 */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  of<Context, Loader>(make: (context: Context) => Loader, context: Context): Loader {
    const known = this.made.get(make);
    if (known !== undefined) return known as Loader;
    const loader = make(context);
    this.made.set(make, loader);
    return loader;
  }

  /** Lets go of everything loaded so far: a subscription outlives what it told about the change before. */
  forget(): void {
    this.made.clear();
  }
}
