/** Verbs of plans that say the same, one meaning a line; a word may stand in several. */
export const verbMeanings = `
write tell report
keep file store
switch turn
word write say
move take
remove come-off
regrade grade
cost pay
end go stop
believe trust
initial initials sign
outstanding missing
know aware
confuse confusion confused
trace lead
review look check read go
look check see
want wish
ask put
choose take opt
check recheck
weigh weight
sell supply
print appear
check compare
enter record note write log put add go
write put
write enter record note
receive reach arrive come
return send
remove withdraw take-out lift
move lift shift
move go bring
refuse turn-away reject decline
compile gather
list set-out
get-through pass
pass go
copy copied
originate derive come
open unpack cut
inform write tell
contact write
fit suit match
supply sell
own ours
publish live online
sign signature initial
count recount
check checking
handle hand
check inspect examine
look inspect view
review check
review read go-through
compare against
compare match lay-beside set-against hold-against check-against
match correspond agree tally
match fit suit
verify confirm
confirm state
count tally number
count inventory
open unpack unseal
close shut deactivate end
close remove
stop halt cease discontinue suspend end
pause suspend stop
remove withdraw pull take-off take-out take-down
remove delete drop strike erase
delete erase clear
withdraw pull
quarantine isolate segregate separate hold
hold keep block freeze retain
hold suspend stop
hold contain have include carry
block bar stop prevent lock
move transfer shift relocate bring
move transport
return send-back bring-back come-back
return arrive
receive get obtain accept
receive take-delivery
arrive come reach
obtain get acquire secure procure collect
collect gather fetch
collect pick-up
request ask demand require
request ask apply seek
ask inquire query enquire
ask call
require call-for need demand
require oblige
need require
send dispatch ship forward transmit mail
ship dispatch deliver despatch
send submit
send issue
deliver supply hand
deliver arrive
supply provide furnish deliver
supply source
provide give offer supply furnish present
give hand supply grant offer
give state name
give issue
submit provide file send hand-in
submit lodge
buy purchase procure acquire order source
order place
sell retail
sell market
resell sell-on
refund reimburse repay pay-back
refund compensate
exchange replace swap
replace substitute exchange
replace change
change alter amend modify revise adjust
change switch
change vary
correct amend rectify fix adjust revise
correct change edit update
edit change amend modify revise
update revise amend change
update refresh
rewrite redraft reword
write draft compose
write note record enter
record note log register enter document
record write-down
note write-down
enter record fill
note state mention
enter put input type
enter come reach get-into
log enter
register enrol enroll list
list name enumerate specify itemise set-out
list publish post
name state specify mention identify
name call
show display present
show indicate demonstrate reveal state
show depict picture
show bear carry
show prove evidence
prove show evidence demonstrate
state say declare specify mention indicate
state give
say state tell report
say read
tell inform notify advise
tell say
inform notify tell advise
notify alert inform
report state
report notify flag
describe say
describe depict characterise
explain describe
explain set-out
answer reply respond
write message contact
contact write reach
contact call
call phone telephone ring
call name
keep store retain save hold preserve
keep maintain
keep stay remain
store keep hold place stock house
store save
file keep archive store save
file submit
archive file store
stay remain keep
stand be-placed sit rest
stand remain
attach enclose append include annex
attach affix fasten fix
attach put
affix stick apply put
include contain cover
include list
contain hold include
cover include
cover hide obscure conceal
document evidence support back
document record
sign endorse countersign
sign initial
approve clear release authorise sign-off
approve accept
authorise permit allow approve entitle
allow permit let
let allow
release free
release publish
publish post put-online
accept take
accept approve
reject refuse decline turn-away
refuse decline
find discover detect identify spot notice
find see
find locate
identify recognise
see notice observe
notice spot
trace track
trace follow
track follow
follow comply
cause lead
lead result
result arise
come result
happen occur
arise occur
use employ apply utilise
use work-with
apply use
take-effect apply
put place set lay
place put set position
place stand
set put fix
set establish define
fix set determine
fix repair
repair mend
define fix set specify
establish create introduce
introduce establish implement launch bring-in
implement introduce
create open raise set-up make generate
create produce
make produce manufacture
produce manufacture
produce issue
manufacture build
print mark
mark label tag
label tag mark
label stick
relabel re-mark
pack package
pack wrap
repack repackage
package wrap
weigh scale
measure gauge
test try
photograph picture shoot
take-photos photograph
film record
scan read
copy reproduce duplicate
compile prepare assemble
prepare draw-up make draft
sort separate group grade arrange
sort classify
separate split divide
mix mingle combine
mix blend
combine merge
grade rate rank class
grade assess classify
assess evaluate judge
evaluate assess
fill complete
fill fulfil
fulfil fill
draw take pick
draw pull
pick select choose
select choose pick
sample draw
destroy scrap
dispose scrap discard
discard dispose
throw-away discard
recall call-back
train instruct brief
retrain train
teach instruct
instruct direct tell
assign allocate allot
assign appoint
appoint name designate
transfer hand-over pass
pass hand forward
hand give pass
go travel
go pass
go move
go ship
leave depart
leave exit
leave let
load stow
unload discharge
upload load
search look-up query
look-up search check
monitor watch
watch observe
depend rely
rely trust depend
base rest found
rest base
rest rely
lack miss
lie be-kept
lie rest
own have possess
own hold
possess have hold
belong fall
concern affect
concern relate regard
affect concern hit impact
affect involve
involve concern
relate concern
refer relate point
refer call
differ vary deviate diverge
deviate differ
doubt question query suspect
doubt distrust
suspect doubt
complain object
regret apologise
apologise regret sorry
expire end lapse run-out
end finish terminate conclude
terminate end
renew extend
extend prolong
add append attach
add join
add enter
increase raise
raise lift
reduce lower cut
lower reduce
exceed pass
reach hit
reach attain amount
equal amount
total amount come-to
sum add
pay settle
settle pay
settle close
cost amount
charge bill
invoice bill
bill invoice
issue draw-up make-out
trade deal
deal handle
handle process deal
handle treat
process handle
process run
act work
work operate
operate run
run operate conduct
train coach
learn hear
hear learn
believe think
assume presume
expect await
await wait
wait await
reactivate reinstate restore
restore reinstate
reinstate reactivate
convert turn change
turn convert
ensure guarantee
damage harm break
damage hurt
break crack
crush press
wet soak
dry air
seal close
reseal seal
clean wipe
wrap pack
fold bend
print stamp
stamp print
bind oblige
agree accept
agree arrange
arrange organise
organise arrange
accompany go-with
bear carry
carry hold
carry bear
carry transport
source buy
source get
borrow lend
copy take
translate render
round level
read scan
reach contact
reach get
serve help
help assist
assist help
support back
open create
open start
offer propose
offer give
propose suggest
intend mean
fail break
belong go
disclose reveal
reveal disclose
treat handle
trigger prompt
prompt trigger
divide share
filter screen
screen filter
export download
import bring-in
disable turn-off
enable allow
activate turn-on
`
