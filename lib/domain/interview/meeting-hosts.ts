/** Sites where people meet by video. A subdomain counts too. Add a row to add a site. */
export const MEETING_HOSTS = [
  'meet.google.com',
  'zoom.us',
  'zoomgov.com',
  'teams.microsoft.com',
  'teams.live.com',
  'webex.com',
  'chime.aws',
  'app.chime.aws',
  'meet.jit.si',
  'whereby.com',
  'gather.town',
  'coderpad.io',
  'hackerrank.com',
  'codesignal.com',
  'hirevue.com',
];

/** The meeting host of a page's address, or nothing for any other page. */
export function meetingHost(url: string | undefined): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return MEETING_HOSTS.find((known) => host === known || host.endsWith(`.${known}`));
}
