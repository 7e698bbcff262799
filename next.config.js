import createNextIntlPlugin from 'next-intl/plugin';

/**
 * What never changes between answers. The Content-Security-Policy carries a nonce and is set in proxy.ts;
 * Strict-Transport-Security belongs where TLS is known to end.
 */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // With no-referrer browsers post "Origin: null" and forms without JavaScript are refused.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Origin-Agent-Cluster', value: '?1' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
      'magnetometer=(), microphone=(), midi=(), payment=(), usb=(), publickey-credentials-get=(self), ' +
      'publickey-credentials-create=(self)',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  devIndicators: false,
  images: { unoptimized: true },
  // `npm test` checks the types of everything; a first start does not wait half a minute to do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
