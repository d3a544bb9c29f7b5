/**
 * The parsers that can be asked for. `auto` is satteri's native one for every text of which it makes what remark-parse makes,
 * places included, and remark-parse for any other, or where no native one is installed; `remark` is remark-parse alone.
 */
export const parserNames = ['auto', 'remark'] as const
export type ParserName = (typeof parserNames)[number]
