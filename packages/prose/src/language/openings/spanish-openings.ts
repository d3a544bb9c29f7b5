import type { OpeningRules } from './opening.ts'
import { labelledWith, opensWith, saysOnly } from './opens-with.ts'

const piece =
  '(?:artículo|post|entrada|publicación|tutorial|guía|capítulo|apartado|sección|texto|documento|serie|parte|página|vídeo|video)'

/** How Spanish sentences open that do not read well alone. */
export const spanishOpenings = (): OpeningRules => ({
  about: [
    opensWith(`en (?:este|esta|el presente|la presente|el siguiente|la siguiente) ${piece}
      | (?:este|esta) ${piece} (?:explica|describe|muestra|trata|presenta|es|está|aborda|ofrece|repasa|te)
      | vamos a | veamos | veremos | empecemos | hablemos | a continuación`),
    opensWith(`como (?:se ha dicho|se mencionó|mencionamos|vimos|hemos visto|ya dijimos|decía) | aquí (?:está|están|tienes|va|van) | he aquí | hola
      | bienvenido | bienvenida | bienvenidos | bienvenidas | gracias | estimado | estimados | haz clic | haga clic | suscríbete | sigue leyendo
      | ver (?:también|más) | no olvides | recuerda que | ten en cuenta`),
    /^(?:foto|fotografía|imagen|ilustración|crédito|fuente|nota|atención|aviso|advertencia|consejo|p\.? ?d\.?|tiempo de lectura|requisitos)\s?(?:[:—–-]|de |por )/iu,
    /^(?:publicado|actualizado|última actualización|publicado originalmente)(?!\p{L})/iu,
    saysOnly('índice | contenido | sí | no | claro | exacto | listo | eso es todo | vale'),
  ],
  plain: [
    opensWith(
      `este (?:año|mes) | esta semana | es (?:posible|necesario|difícil|fácil|importante|mejor) | hay | quien | quienes | y si`,
    ),
  ],
  back: [
    opensWith(`sin embargo | pero | y | e | o | así | entonces | luego | después | además | asimismo | por (?:lo )?tanto | por eso | por ello
      | por ejemplo | en cambio | no obstante | aun así | aunque sea así | finalmente | por último | por fin | desgraciadamente
      | lamentablemente | afortunadamente | por suerte | también | tampoco | es decir | o sea | allí | ahí | aquí | por otro lado | por otra parte
      | por el contrario | al contrario | de lo contrario | en consecuencia | en resumen | de hecho`),
    opensWith(`esto | eso | aquello | este | esta | estos | estas | ese | esa | esos | esas | aquel | aquella | él | ella | ellos | ellas | su
      | sus | ambos | ambas | tal | tales | lo mismo | el mismo | la misma | los dos | las dos
      | (?:en|de|con|para|por|sin|tras|desde) (?:este|esta|estos|estas|ese|esa|esto|eso|ello|ellos|ellas) | uno de ellos | una de ellas`),
  ],
  label: labelledWith('en resumen | resumen | en pocas palabras | en breve | lo esencial'),
})
