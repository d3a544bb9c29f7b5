export { type BlockGuide, blockGuides } from './blocks/block-guides.ts'
export { blockNames } from './blocks/blocks.ts'
export { fenceJsonSchema, fencesJsonSchema } from './blocks/json-schema/fences-json-schema.ts'
export { type Fence, writeFence } from './blocks/json-schema/write-fence.ts'
export { compile } from './compile.ts'
export type { Compiled, CompileOptions, Source } from './compile-options.ts'
export { keyExamples as frontmatterExamples } from './frontmatter/json-schema/examples.ts'
export { frontmatterJsonSchema } from './frontmatter/json-schema/frontmatter-json-schema.ts'
export { foldKey, type KeyName, keys as frontmatterKeys } from './frontmatter/keys.ts'
export {
  type FrontmatterSurvey,
  type SurveyedKey,
  surveyFrontmatter,
} from './frontmatter/survey-frontmatter.ts'
export { unusedKeysFinding, unusedKeysOf } from './frontmatter/unused-keys.ts'
export { type Identity, identify } from './identify.ts'
export { slugify } from './ids/assign-ids.ts'
export { tagMeantBy, tagOfLanguage } from './location/language-names.ts'
export { normaliseLanguage, tagOfCode } from './location/languages.ts'
export { type Location, languageInName, locate } from './location/locate.ts'
export { type Parser, parseMarkdown, parserVersion } from './markdown/parser.ts'
export { type ParserName, parserNames } from './markdown/parser-names.ts'
