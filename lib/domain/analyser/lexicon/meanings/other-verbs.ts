/**
 * Verbs that a small word turns into another verb: who wrote a debt off wrote nothing. One a line, so that each means
 * only itself. Format: see `../meanings.ts`.
 */
export const OTHER_VERBS = `
write .. off
let .. down
let .. off
run into
run over
break in
break up with
check in
check out
check into
book in|into
stand for
take off
take after
take .. over the
pass out
pass away
pass by
see .. off
show off
show .. out
stand .. up
try .. on
turn .. up
turn .. in
wear .. out
wear off
work out at
come across as
count .. out
cut .. out for
cut in
double up
drop in
sit up
sit down
drop .. a line
fall for
fall asleep
get over
give .. away
give .. a lift
go off
hand .. out
hang up
hold a grudge
keep .. company
look .. up
look up to
look down on
look forward
look like
look after
make .. up
make .. out
make do
make off with
miss .. bus|train|flight
pick on
pull .. over
pull .. leg
put .. up with
put .. down to
read .. fortune
set .. fire
settle down
sleep in
speak .. french|english|german|spanish
stick .. out
stop by|over|off
tell .. apart
tell .. time
throw .. up
trade .. in
trade .. off
train for
wait on .. tables
walk .. dog
watch out
come out of the closet
change .. trains|clothes|hands
catch .. cold|bus|train|flight|fire
follow .. up the stairs
run out of the door|room|building|house|kitchen
order .. coffee|lunch|drink|tea|pizza
play .. piano|guitar|football|tennis
raise .. children|kids|family
save .. seat|place
serve .. time
`;
