/** Values of `--format`. */
export const reportFormats = ['text', 'lines', 'json', 'github', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Values of `--format` for `trifold prune`, which finds nothing that has a line in an article. */
export const plainFormats = ['text', 'json'] as const
export type PlainFormat = (typeof plainFormats)[number]
