/** The published command and API as ES modules in memory, and the list of all that went in, by path from the root. */
export declare const bundleModules: () => Promise<{
  readonly metafile: { readonly inputs: Readonly<Record<string, object>> }
}>
/** Paths of packages that went in by way of generated modules. */
export declare const generatedFrom: readonly string[]
