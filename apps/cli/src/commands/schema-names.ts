/** What `trifold json-schema` prints schemas of. */
export const schemaNames = ['article', 'theme'] as const

export type SchemaName = (typeof schemaNames)[number]
