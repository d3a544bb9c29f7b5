export { jsonldRenderer } from './jsonld-renderer.ts'
export { type JsonldOptions, jsonldOptionsSchema } from './options.ts'
