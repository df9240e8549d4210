import { stem } from '../stem';

/** Verbs of two words and a plain verb for the same. */
const TABLE = `
call off cancel
pick up adopt
take up adopt
take on adopt
take over adopt
go down fall
come down fall
bring down reduce
cut down reduce
cut back reduce
go up rise
come up rise
set up create
put together build
come up create
take out remove
take off remove
take away remove
get rid remove
throw out remove
throw away discard
leave out omit
find out discover
look into investigate
dig into investigate
go through review
look at review
work out figure
figure out discover
track down find
roll out launch
roll back revert
put off delay
push back delay
hold up delay
turn down reject
turn off disable
switch off disable
shut off disable
shut down close
give up quit
write down document
note down document
write up document
carry out perform
point out flag
bring up raise
sort out fix
clear up fix
clean up clean
break down fail
fall over fail
hand over give
pass on share
speed up accelerate
slow down slow
step in help
pitch in help
back up support
stand up defend
check out check
try out try
test out test
make sure ensure
ask for request
sign off approve
`;

/** "call off" by the stem of its verb and its particle, to the stem of "cancel". */
export const PHRASAL = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [verb = '', particle = '', plain = ''] = row.split(' ');
      return [`${stem(verb)} ${particle}`, stem(plain)] as const;
    }),
);
