/** How the px of a deck become lengths and sizes of a presentation. */
export interface Scale {
  /** English Metric Units (914,400 an inch) in a px: 9,525 where a slide of 720 px is 7.5 inches high. */
  readonly emuPerPx: number
}

/** EMU in a point. */
const emuPerPoint = 12_700

/** A length in whole EMU. */
export const emu = (px: number, { emuPerPx }: Scale): number => Math.round(px * emuPerPx)

/** A size of type in hundredths of a point, as `sz` has it: whole points, never more than was measured. */
export const hundredths = (px: number, { emuPerPx }: Scale): number =>
  Math.max(1, Math.floor((px * emuPerPx) / emuPerPoint + 1e-6)) * 100
