import { createStudio } from './studio.ts'

createStudio(document.body)
