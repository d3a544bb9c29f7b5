import { authorEntries } from './author-entries.ts'
import { breadcrumbTrail } from './breadcrumb-trail.ts'
import { carouselItems } from './carousel-items.ts'
import { courseCount } from './course-count.ts'
import { datasetDescription } from './dataset-description.ts'
import { imageSize, logoSize } from './image-size.ts'
import { questionPage } from './question-page.ts'
import type { GoogleRule } from './rule.ts'
import { speakableParts } from './speakable-parts.ts'

/** Rules that no list of properties can say, by the feature's name. */
export const googleRules: Readonly<Record<string, readonly GoogleRule[]>> = {
  Article: [authorEntries, imageSize],
  Breadcrumb: [breadcrumbTrail],
  Carousel: [carouselItems],
  'Course list': [courseCount],
  Dataset: [datasetDescription],
  Organization: [logoSize],
  'Q&A page': [questionPage],
  Speakable: [speakableParts],
}
