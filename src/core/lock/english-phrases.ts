/**
 * Words that tell something together: what they are read as. `=` names a mark, another word stands for the phrase, and
 * nothing at all means that the phrase may come and go. `@` at the end waits for a figure after it.
 */
export const phrases: readonly (readonly [readonly string[], readonly string[]])[] = `
no longer > =no-longer
phone number > phone
telephone number > telephone
missing from > =not
a second time > =again
has yet to > =not
have yet to > =not
go back > return
goes back > return
going back > return
went back > return
please > ask
it is possible that > =may
it may be that > =may
went out > ship
came off > remove
come off > remove
comes off > remove
off the shelf > %off shelf
go out > ship
goes out > ship
out > %out
in spite of > =although
since @ > =since
since then >
can be seen >
can be read >
can be found >
not only >
dated @ >
in turn >
one after another >
one after the other >
among them >
each of > =all
every single > =all
a single > one
one single > one
single > one
take effect >
taken off sale > withdraw
in writing by > writing
taken off > remove
taken out > remove
turned away > refuse
one of our >
one of its >
taken off > remove
has to come >
in all parts >
as to >
so far >
exceeds @ > =over
exceeded @ > =over
exceed @ > =over
on condition that >
please reactivate > ask reactivation
we ask for reactivation > ask reactivation
turned off > switch
ordered back > order
went no further than > end
go through > read
goes through > read
going through > read
read through > read
withheld > hold
full refunds > =all refund
full refund > =all refund
turned away at > refuse
sent back > return
sends back > return
send back > return
came back > return
come back > return
coming back > return
written down > record
turn up >
turns up >
turned up >
end up >
new stock > new stock
price alone > price =only
by itself > =only
on its own > own
in our name > ours
goes into > enter
go into > enter
went into > enter
is recorded in > enter
fell short of > =under
falls short of > =under
out of line with > differ
see @ >
as shown in @ >
as per @ >
not any more > =no-longer
not any longer > =no-longer
not anymore > =no-longer
at least > =least
no less than > =least
not less than > =least
no fewer than > =least
or more > =least
at most > =most-limit
no more than > =most-limit
not more than > =most-limit
up to @ > =most-limit
or less > =most-limit
or fewer > =most-limit
more than @ > =over
over @ > =over
above @ > =over
greater than @ > =over
less than @ > =under
fewer than @ > =under
under @ > =under
below @ > =under
about @ > =about
around @ > =about
some @ > =about
close to @ > =almost
prior to > =before
ahead of > =before
in advance of > =before
earlier than > =before
later than > =after
no later than > =by-date
not later than > =by-date
at the latest by > =by-date
by @ > =by-date
subsequent to > =after
as of @ > =since
as from @ > =since
starting from @ > =since
starting on @ > =since
starting @ > =since
beginning on @ > =since
beginning @ > =since
effective from @ > =since
with effect from @ > =since
effective @ > =since
from @ onwards > =since
from @ > =since
apart from > =except
other than > =except
aside from > =except
nothing but > =only
no one > =not
instead of > =not
rather than > =not
in place of > =not
in lieu of > =not
as opposed to > =not
not only >
unable to > =can =not
impossible to > =can =not
impossible > =can =not
able to > =can
in a position to > =can
have to > =must
has to > =must
had to > =must
need to > =must
needs to > =must
ought to > =should
supposed to > =should
be to >
in the process of > =begin
going to > =future
about to > =future
due to be > =future
is to be > =future
are to be > =future
the majority of > =most
a majority of > =most
most of > =most
a number of > =some
a few > =some
a couple of > =some
some of > =some
part of > part
a lot of > =many
lots of > =many
in full > =all
the whole > =all
the entire > =all
each and every > =all
one by one > =all
every one > =all
each one > =all
which meant that >
which means that >
as a result >
with the result that >
as a consequence >
for this reason >
for that reason >
that is why >
at that point >
without exception > =all
at all times > =all
in all > 
in total >
on a daily basis > =all day
on a weekly basis > =all week
on a monthly basis > =all month
on a quarterly basis > =all quarter
per week > =all week
per month > =all month
per day > =all day
per quarter > =all quarter
once a day > =all day
once a week > =all week
once every week > =all week
once a month > =all month
once every month > =all month
once a quarter > =all quarter
once every quarter > =all quarter
once per week > =all week
once per month > =all month
once per quarter > =all quarter
once each week > =all week
once each month > =all month
once each quarter > =all quarter
twice a year > =all 6 month
half a year > 6 month
daily > =all day
weekly > =all week
monthly > =all month
quarterly > =all quarter
annually > =all year
yearly > =all year
off sale > %off
from sale > %off
out of sale > %off
out of the > %out
out of this > %out
out of > %out
put on hold > hold
place on hold > hold
placed on hold > hold
on hold > hold
on file > file
in stock > stock
on record > record
in writing > writing
by letter > letter
in order to >
so as to >
so that >
because of >
due to >
owing to >
as well as >
together with >
along with >
in addition to >
in accordance with >
according to > 
based on > base
on the basis of > base
with regard to >
with respect to >
in respect of >
in relation to >
in connection with >
at the time of >
at that time >
at the same time >
for example > example
such as >
as follows >
the following >
that is >
each time > =all time
every time > =all time
in each case > =all
in force > in-force
carried out >
carry out >
carries out >
carrying out >
took place >
takes place >
in place > 
in use > use
made sure > ensure
make sure > ensure
makes sure > ensure
set out > list
set up > create
sets up > create
drew up > prepare
draw up > prepare
drawn up > prepare
filled in > fill
fill in > fill
fills in > fill
looked up > look-up
looks up > look-up
look up > look-up
handed over > hand
hand over > hand
hands over > hand
taken over > take-over
goods in > goods-in
third party > third-party
customer service > customer-service
purchase order > purchase-order
purchase orders > purchase-order
purchasing order > purchase-order
own brand > own brand
get in touch with > contact
got in touch with > contact
takes action > 
does not match > mismatch
do not match > mismatch
did not match > mismatch
not matching > mismatch
not match > mismatch
does not agree > mismatch
not the same as > differ
is not the same > differ
different from > differ
differed from > differ
differs from > differ
differ from > differ
unlike > differ
`
  .trim()
  .split('\n')
  .map((line) => {
    const [from = '', to = ''] = line.split(' >')
    return [from.trim().split(' '), to.trim().split(' ').filter(Boolean)] as const
  })
  .toSorted(([a], [b]) => b.length - a.length)
