export { type PptxOptions, pptxOptionsSchema } from './options.ts'
export { pptxRenderer } from './pptx-renderer.ts'
export {
  checkTemplate,
  type PlaceReport,
  type RoleReport,
  roleName,
  type TemplateCheck,
  type TemplateReport,
} from './template/check/check-template.ts'
