import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'

export const damagedInHandling = branch({
  id: 'damaged-in-handling',
  sources: ['customer'],
  postures: ['right', 'partly'],
  kinds: ['inauthentic-customer', 'used-sold-as-new', 'not-as-described', 'safety'],
  label: {
    en: 'Goods were damaged, opened or short of a part in storage or prep',
    zh: '仓储或FBA贴标打包时弄坏、拆开或少配件',
  },
  hint: {
    en: 'The buyer speaks of dents, damp, an open bag or a missing part, and the unit was never sold before.',
    zh: '买家说有压痕、受潮、袋子开口或少配件，而这件货以前没有卖出过。',
  },
  event: saying(
    'event',
    { en: 'Units reached buyers damaged, opened or incomplete', zh: '买家收到的货破损、拆开或缺件' },
    {
      en: 'From {date} until this notice {units} of {asins} reached buyers in a state that our handling had caused: {state}.',
      zh: '自{date}至收到本通知，买家收到的{asins}中有{units}因我方操作出现以下情况：{state}。',
    },
    {
      slots: [
        {
          name: 'date',
          kind: 'date',
          label: { en: 'first affected shipping day', zh: '最早受影响的发货日' },
          ask: { en: 'From which shipping day on?', zh: '从哪天发的货开始？' },
        },
        {
          name: 'state',
          kind: 'text',
          label: { en: 'state of the goods', zh: '商品状况' },
          ask: {
            en: 'In which state? For example open bags without the screw set.',
            zh: '是什么状况？例如袋子开口、缺螺丝包。',
          },
        },
      ],
    },
  ),
  causes: [
    saying(
      'prep-opens-inner-bag',
      { en: 'Prep opened the inner bag and did not reseal it', zh: '贴标打包时拆了内袋没有封回' },
      {
        en: 'Our prep instruction at {place} had the barcode put on the inner unit, which opened the maker’s bag, and it had no line for resealing, so {units} went out open.',
        zh: '我们在{place}的贴标要求是把条码贴在内件上，需要拆开原厂袋，却没有重新封口这一步，{units}因此敞口发出。',
      },
    ),
    saying(
      'cartons-on-floor',
      { en: 'Cartons stood on the floor with no damp check', zh: '纸箱直接落地，没有防潮检查' },
      {
        en: 'At {place} {cartons} stood on the floor without pallets, and our storage round had no damp reading, so moisture reached the retail boxes.',
        zh: '{place}有{cartons}未垫托盘直接放在地面，我们的巡库没有湿度读数这一项，潮气进入了零售盒。',
      },
    ),
    saying(
      'no-part-count',
      { en: 'Packing did not weigh or count the parts', zh: '打包时没有称重或清点配件' },
      {
        en: 'Our packing step for {asins} at {place} closed the box without weighing it or counting the part bags, so a box short of a part passed like a full one.',
        zh: '我们在{place}打包{asins}时没有称重，也没有清点配件包就封箱，缺件的盒子与完整的一样通过。',
      },
    ),
    saying(
      'outer-carton-reused',
      {
        en: 'Inbound cartons were reused for shipping without a strength check',
        zh: '发货重复用来货纸箱，没有检查强度',
      },
      {
        en: 'We shipped {orders} for {asins} in reused inbound cartons, and our packing rule named no carton grade and no filling, so the retail box took the pressure in transit.',
        zh: '我们用重复使用的来货纸箱发了{asins}的{orders}，打包规则没有写明纸箱等级和填充物，运输中的挤压由零售盒承受。',
      },
    ),
  ],
  actions: [
    action(
      'stock-inspected',
      { en: 'Inspected the stock for damage and missing parts', zh: '检查库存的破损和缺件' },
      {
        done: 'inspected {units} of {asins} at {place} for dents, damp, open bags and missing parts and took {damaged} out',
        plan: 'inspecting {units} of {asins} at {place} for dents, damp, open bags and missing parts',
        zh: '在{place}检查{asins}共{units}，查看压痕、受潮、开口和缺件，挑出{damaged}',
        planZh: '在{place}检查{asins}共{units}，查看压痕、受潮、开口和缺件',
      },
      {
        slots: [
          count('units', { en: 'How many units were inspected?', zh: '检查了多少件？' }),
          count('damaged', { en: 'How many were taken out?', zh: '挑出多少件？' }),
        ],
        proof: { en: 'inspection sheet and photos', zh: '检查表和照片' },
      },
    ),
    action(
      'missing-parts-sent',
      { en: 'Sent the missing part or refunded the buyers', zh: '给买家补寄配件或退款' },
      {
        done: 'sent the missing part or a refund to {buyers} who had received an incomplete or damaged unit',
        plan: 'sending the missing part or a refund to {buyers} who received an incomplete or damaged unit',
        zh: '给收到缺件或破损商品的{buyers}补寄配件或退款',
      },
      { proof: { en: 'tracking and refund records', zh: '物流单号和退款记录' } },
    ),
    action(
      'damaged-scrapped',
      { en: 'Scrapped or recalled damaged units', zh: '破损的货报废或移除' },
      {
        done: 'removed {units} with handling damage from {place} (record: {record})',
        plan: 'removing {units} with handling damage from {place} (record: {record})',
        zh: '将{place}因操作受损的{units}移出（凭证：{record}）',
      },
      { proof: { en: 'removal or disposal order', zh: '移除或弃置订单' } },
    ),
    action(
      'prep-instruction-replaced',
      { en: 'Replaced the prep or packing instruction', zh: '更换贴标打包作业要求' },
      {
        done: 'replaced the prep instruction for {asins} with one that leaves the maker’s bag closed, and {who} went through it with the packers',
        plan: 'replacing the prep instruction for {asins} with one that leaves the maker’s bag closed, with a walk-through by {who} for the packers',
        zh: '更换{asins}的贴标打包作业要求，新要求不拆原厂袋，并由{who}向打包人员逐条说明',
      },
      { proof: { en: 'old and new instruction, training record', zh: '新旧作业要求、培训记录' } },
    ),
    action(
      'stock-moved-off-floor',
      { en: 'Moved stock onto pallets or racks', zh: '把落地的货移上托盘或货架' },
      {
        done: 'moved {cartons} at {place} from the floor onto pallets and read the humidity at the spot',
        plan: 'moving {cartons} at {place} from the floor onto pallets and reading the humidity at the spot',
        zh: '将{place}的{cartons}从地面移上托盘，并在原处测量湿度',
      },
      { proof: { en: 'photos before and after, humidity reading', zh: '移动前后的照片和湿度读数' } },
    ),
  ],
  measures: [
    measure(
      'weight-and-parts',
      { en: 'Packed boxes are weighed; a light box is opened', zh: '封箱前称重，重量不足即开箱' },
      {
        en: '{who} weighs packed boxes of {asins} against the reference weight and counts the part bags; a box below the reference weight is opened and repacked, and the weight is entered in the packing log',
        zh: '由{who}{cadence}将打包好的{asins}与标准重量比对并清点配件包；低于标准重量的开箱重装，重量记入打包记录表',
      },
      { proof: { en: 'packing log with weights', zh: '记有重量的打包记录表' } },
    ),
    measure(
      'prep-photo',
      { en: 'Sealed bag and label are photographed after prep', zh: '贴标打包后拍封口和标签' },
      {
        en: '{who} checks {sample} after prep for a closed bag, a clean box and a straight label; one open bag sends the whole batch back to prep, and the photos are kept with the shipment ID',
        zh: '由{who}{cadence}在贴标打包后抽查{sample}，看袋口封闭、盒面干净、标签端正；有一件开口则整批返工，照片与货件编号一起保存',
      },
      { proof: { en: 'prep photos with the shipment ID', zh: '带货件编号的照片' } },
    ),
    measure(
      'storage-round',
      { en: 'A storage round reads humidity and looks for crushed cartons', zh: '巡库测湿度、看压箱' },
      {
        en: '{who} reads the humidity at {place} and looks for crushed or damp cartons; a crushed or damp carton is opened and graded before one unit of it is shipped, and the reading is signed in the storage log',
        zh: '由{who}{cadence}在{place}测量湿度并查看压坏或受潮的纸箱；压坏或受潮的纸箱先开箱定级才能发货，读数在仓储记录表上签字',
      },
      { proof: { en: 'signed storage log', zh: '签字的仓储记录表' } },
    ),
    measure(
      'carton-drop-test',
      { en: 'The shipping carton passes a drop test', zh: '发货纸箱做跌落测试' },
      {
        en: '{who} drop-tests a packed shipping carton of {asins} and opens the retail box inside; a dent stops the use of that carton type, and the test is noted with carton grade and photo',
        zh: '由{who}{cadence}对打包好的{asins}发货纸箱做跌落测试，并打开内盒查看；出现压痕即停用该型纸箱，测试结果连同纸箱等级和照片记录存档',
      },
      { proof: { en: 'drop test notes with photos', zh: '跌落测试记录和照片' } },
    ),
    measure(
      'damage-reports-read',
      { en: 'FBA damage and return reports are read', zh: '查看FBA残损和退货报告' },
      {
        en: '{who} reads the FBA damage report and the return reasons damaged and missing part; at {units} for one ASIN its stock is ordered back for inspection, and the figures are kept in the storage log',
        zh: '由{who}{cadence}查看FBA残损报告及“破损”“缺件”两类退货原因；同一ASIN达到{units}即移除库存取回检查，数据记入仓储记录表',
      },
      {
        slots: [
          count('units', {
            en: 'At how many damaged units is the stock recalled?',
            zh: '达到多少件就取回检查？',
          }),
        ],
        proof: { en: 'storage log with the figures', zh: '记有数据的仓储记录表' },
      },
    ),
  ],
})
