export {
  checkTemplate,
  type PlaceReport,
  type RoleReport,
  roleName,
  type TemplateCheck,
  type TemplateReport,
} from './check/check-template.ts'
