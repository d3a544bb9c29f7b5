import { type Literal, schemaName } from '../graph/graph.ts'

/** What schema.org calls the datatypes of XML Schema whose form can be judged. */
const schemaTypes: Readonly<Record<string, string>> = {
  anyURI: 'URL',
  boolean: 'Boolean',
  date: 'Date',
  dateTime: 'DateTime',
  decimal: 'Number',
  double: 'Number',
  duration: 'Duration',
  float: 'Number',
  int: 'Integer',
  integer: 'Integer',
  time: 'Time',
}

/** The datatype that a value itself names (of schema.org or XML Schema), if its form can be judged. */
export const datatypeOf = ({ datatype }: Literal): string | undefined => {
  if (datatype === undefined) return undefined
  const [, standard = ''] = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(\w{1,20})$/.exec(datatype) ?? []
  const name = Object.hasOwn(schemaTypes, standard) ? schemaTypes[standard] : schemaName(datatype)
  return name !== undefined && Object.values(schemaTypes).includes(name) ? name : undefined
}
