/** Nouns, adjectives and adverbs of plans that say the same, one meaning a line; a word may stand in several. */
export const nounMeanings = `
inspection check examination inspect examine
inspection review
comparison compare
verification verify
confirmation confirm
removal remove
removal withdrawal withdraw
withdrawal remove
refund reimbursement
exchange replacement
purchase buy purchasing
purchase acquisition
purchasing procurement sourcing
purchase-order order
sale sell
sale selling
delivery deliver consignment shipment
delivery arrival
shipment dispatch
shipment consignment
consignment lot
receipt receive
intake goods-in inbound arrival
intake receiving
intake receipt
inbound incoming
incoming arriving
incoming new
arrival arrive
dispatch outbound outgoing
dispatch shipping
shipping ship
lot batch
batch lot delivery
carton box case
box carton case
box packaging
box package
packaging pack package
packaging wrapper
parcel package
bag pouch
bin shelf location slot
shelf rack
shelf location
rack shelf
stock inventory
stock goods
stock supply
goods product merchandise item
goods stock
goods unit
product item good article
item product article
item unit piece
item point
item line
unit piece
unit item product
piece unit
article item
listing page offer link
listing product-page
page listing
offer listing
link listing
photo picture photograph image
image picture
photography photo
label tag sticker
sticker label
tag mark
mark sign symbol logo
logo mark
brand make
brand trademark
trademark mark
model type
model version
type kind sort
version edition
variant version
colour shade
size dimension measurement
weight weigh
part component
component part
accessory part
material fabric
seal closure
document paper record documentation
document file
paper document
record log
record entry
record file
record note
log register book journal
register log list
list table
list register
table sheet
sheet form
sheet list
form sheet template
file folder
folder file
report record
letter note
note letter
note remark comment
comment remark note
message note
message mail
message letter
email mail
mail message
telephone phone
address location
location place position
place site location spot
site place location
site store marketplace
site website
website site
web site
warehouse depot
warehouse store
storeroom warehouse
factory plant works
factory manufacturer
manufacturer maker producer
maker producer
supplier vendor
supplier seller
vendor seller
distributor dealer
dealer trader
retailer shop
shop store
shop market
store shop
store market
store marketplace
marketplace store market
customer buyer consumer purchaser
buyer purchaser
buyer customer
purchaser buyer
staff employee worker personnel team
team staff
colleague staff
lead leader supervisor
head chief
manager management
clerk officer
owner holder proprietor
holder owner
person individual
agent representative
carrier courier shipper forwarder
accountant bookkeeper
finance accounting
customer-service support
dispatch shipping
reason cause
cause reason
cause root
error mistake fault
mistake error
fault defect
defect fault flaw
difference deviation discrepancy
difference differ
discrepancy difference mismatch
mismatch deviation discrepancy difference
mismatch differ
complaint report claim
complaint complain
report complaint
doubt concern
question enquiry inquiry
answer reply response
reply answer
response answer reply
request ask
request application
demand request
permission authorisation authority consent approval
authorisation authorise authority permission
approval approve
approval consent
licence permission
registration register
certificate certification
specification spec
specification requirement
requirement condition
condition state
rule policy
rule requirement
instruction direction guide guideline
instruction order
manual instruction guide
procedure process routine
process procedure routine workflow
process step
routine procedure
step stage
step measure action
step part
measure action step
measure control
action step
control check
check test
way manner
method way
field box
line row
row line
line field
column field
word wording term
wording text
text wording
text word
term condition
term word
title heading
heading title
content text
content contents
number figure count quantity
number code
number id
quantity amount count number
amount sum
code number
code id
id identifier number
identifier id
barcode code
quantity volume
price cost
sum total
total overall
total altogether
day date
date day
time moment
time point
month monthly
week weekly
year yearly annual annually
quarter quarterly
daily day
half-year semi-annual
working business
weekday working
start beginning
beginning start
end close
earlier previous prior former
previous earlier prior preceding
former old earlier
later subsequent
next following
following next
last final
final last
last past previous
past last
first initial
initial first
new fresh
old former
old earlier
current present existing
current latest
present current
latest most-recent newest
original genuine
original initial
genuine authentic
authentic genuine
right correct proper
correct right accurate
wrong incorrect false
incorrect wrong
other another further additional
other different
other remaining
another other further
further additional more
additional extra further
extra additional
remaining rest left other outstanding
rest remaining remainder
remainder rest remaining
left remaining
single one individual
single only
individual single separate
separate own
separate different
separate distinct
own separate
own proprietary
different another other
same identical
identical same
same one
similar alike
alike like
whole full entire
full complete
complete full
entire whole full
partial part
affected concerned
faulty defective damaged
defective faulty
damaged broken
broken damaged
clean clear
sealed closed
outer outside exterior
outside outer
inner inside interior
inside inner within
upstream further-up
physical actual
actual real
real actual
public official
official formal
available ready
ready prepared
ready finished
finished complete
unsaleable unsellable
sellable saleable
saleable sellable
unlike different differ
unlike mismatch
free clear
clear plain
legible readable
readable legible
quality qualification
written paper
written writing
writing paper
verbal oral
online live
live online active
live published
active live
open active
valid current
regular normal
regular routine
usual normal
same equal
beside next
beside alongside
together along
together jointly
together combined
immediately at-once straightaway promptly
promptly immediately
again anew
directly straight
here below
below following
above preceding
abroad overseas
overseas abroad foreign
foreign other
foreign overseas
local domestic
area region territory
region area territory
territory region
country state
country nation
state condition
capacity volume
humidity damp moisture
moisture damp
damp wet
finish surface
shape form
view sight
side end
level stage
chain line
link step
copy duplicate
copy version
extract excerpt
drawing design
design drawing
sample specimen
sample example
example instance
sample unit
reference standard
reference number
standard reference
standard norm
signature sign
result outcome finding
training train
training course
course training
meeting talk
order purchase
purchase-order purchase
shortage gap
shortage missing
gap difference
gap hole
inconvenience trouble
inconvenience disruption
sorry regret
reactivation reactivate
full whole
task job duty
double twice
matter concern
regret sorry
trust confidence
problem issue
issue problem
issue matter
matter issue
matter case
case matter
case complaint
notice notification
notification notice
notice message
notice letter
account store
account record
attachment enclosure
retail shop
wholesale bulk
invoice bill
bill invoice
payment pay
payment transfer
transfer payment
balance remainder
balance rest
contact details
detail information
information data
data information
name title
supplement addition
review check
reading read
reading measurement
entry record
entry line
basis ground
ground basis
ground floor
floor ground
spot place
dispute contest
entity company
company firm business
firm company
business company
business trade
trade trading
dealer reseller
reseller dealer
return send-back
returned return
sold sell
stated state
shown show
customer-service service
printed print
`
