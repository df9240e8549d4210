import { patterns } from '../pattern';

/** Ways of passing a matter on that no single verb tells. */
export const CONTACT = patterns(`
  drop|write|send|shoot|leave|fire|put|pin|stick|slip|post .. line|note|message|mail|email|e-mail|text|memo|voicemail|letter|word
  give ..8 shout|call|ring|heads-up|heads|nudge|buzz|bell|word|alert
  get|be|come|keep|stay in|into touch|contact
  get hold|on|onto|back of|to|the
  reach out
  have|exchange .. word|chat|conversation|talk with|to|about
  set up a? call|meeting|chat|session
  put ..6 on|in|into|to .. agenda|queue|backlog|radar|board|tracker|inbox|desk
  put .. in touch
  put|hand|lay|leave|place .. in|into .. hand
  leave|hand|pass|turn|give .. with|to|over .. them|him|her|team|people|support|it
  leave it|this|that with|to
  make ..6 aware
  bring ..6 up|attention
  let ..8 know
  copy|cc the|a|an|my|our|their ..2 representative|union|council|owner|office|secretary|administrator|colleague|coordinator
  copy .. director|manager|boss|lead|head|team|chief|everyone|them|him|her|supervisor|group
  kick|push|throw|bounce|route .. up|over|upstairs to|the|them|it
  raise|make ..6 awareness
  share .. concern|perspective|view|opinion|worry|thought
  loop|rope|call|bring|pull .. in
  ask .. for .. help|assistance|support
  write|turn|talk|speak|go|report|complain|appeal to
`);

/** Following up on a matter that somebody else works on. */
export const CHASING = patterns(`
  follow|chase|track|watch|monitor|check .. ticket|case|request|mail|email|issue|thread|them|him|her|up|status|progress
  chase
  mark|flag|label|tag|set|rate .. urgent|important|priority|critical|blocker|severity
  attach|enclose|include|paste .. sample|screenshot|example|log|photo|picture|link|reading|detail|ticket|number|reference|complaint
  copy .. in
  press|nudge|push|nag|remind|pester them|him|her|it|again|twice|the|for
  keep .. informed|posted|updated
  wait|hope
`);
