/**
 * What our servers tell the browser with every answer, and what a host should be set to tell it (docs/heberger.md): nobody else may
 * frame the site, where the banner could be cropped; nothing of the device is ever asked; a file is what it says. A page's own policy
 * (astro.config.mjs) cannot say who may frame it.
 */
const EVERYWHERE = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Nobody else may hold the window of the site. Over plain http, browsers ignore it and write an error at each page. */
const WHERE_TRUSTED = { 'Cross-Origin-Opener-Policy': 'same-origin' } as const;

/** All of them, as a host in https sends them. */
export const HEADERS: Readonly<Record<string, string>> = { ...EVERYWHERE, ...WHERE_TRUSTED };

/** Those of our servers, which speak plain http: `host` is what the browser asked for, and trusts when it is this computer. */
export const headersFor = (host = ''): Readonly<Record<string, string>> =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(host) ? HEADERS : EVERYWHERE;
