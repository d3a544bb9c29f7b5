export type { Scale } from './units.ts'
