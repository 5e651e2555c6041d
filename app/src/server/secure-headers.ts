import helmet from 'helmet'

/** Nothing from elsewhere and no script at all: the pages are HTML and need none. */
export const secureHeaders = (https: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https,
    // With helmet’s own no-referrer, browsers send “Origin: null” with our forms too.
    referrerPolicy: { policy: 'same-origin' },
  })
