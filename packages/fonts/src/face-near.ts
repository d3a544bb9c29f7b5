import type { Face, FaceStyle, Family } from './family.ts'

/**
 * The face of a family that a browser takes for a weight and style: the style first; of weights up to 500 the nearest
 * lighter one, of others the nearest heavier one (CSS Fonts 4, section 5.2, without its rule for 400 and 500).
 */
export const faceNear = ({ faces }: Family, weight: number, style: FaceStyle): Face => {
  const inStyle = faces.filter((face) => face.style === style)
  const [first, ...others] = inStyle.length > 0 ? inStyle : faces
  return others.reduce(
    (best, face) => (rank(face.weight, weight) < rank(best.weight, weight) ? face : best),
    first ?? faces[0],
  )
}

/** How far a weight is from the wanted one; weights on the wrong side come after all on the right one. */
const rank = (weight: number, wanted: number): number => {
  const preferred = wanted <= 500 ? weight <= wanted : weight >= wanted
  return Math.abs(weight - wanted) + (preferred ? 0 : 1000)
}
