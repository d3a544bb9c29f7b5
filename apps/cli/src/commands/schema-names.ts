/** What `trifold json-schema` prints schemas of. */
export const schemaNames = ['article', 'theme', 'deck'] as const

export type SchemaName = (typeof schemaNames)[number]
