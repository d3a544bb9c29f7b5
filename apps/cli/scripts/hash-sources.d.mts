/** A hash over files, as 16 hex digits; their paths are from `root`, in any order. */
export declare const hashSources: (root: string, paths: readonly string[]) => string
