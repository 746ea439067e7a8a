import { action, branch, measure, saying } from './compose.ts'
import { count, pages } from './open-slots.ts'
import type { Slot } from './item.ts'

const term: Slot = {
  name: 'term',
  kind: 'identifier',
  label: { en: 'brand term on the page', zh: '页面上的品牌词' },
  ask: { en: 'Which brand word was on the page?', zh: '页面上出现的是哪个品牌词？' },
  shared: true,
}

const fields: Slot = {
  name: 'fields',
  kind: 'text',
  label: { en: 'parts of the page', zh: '页面位置' },
  ask: {
    en: 'In which parts of the page? For example title, bullet points, description, search terms, A+.',
    zh: '在页面哪些位置？例如标题、五点、描述、后台关键词、A+、品牌字段。',
  },
  shared: true,
}

const pagesCleared = count(
  'cleared',
  { en: 'How many listings had it and were cleared? 0 is an answer too.', zh: '清理了多少条链接？0也可以。' },
  pages,
)

export const brandTermInListing = branch({
  id: 'brand-term-in-listing',
  sources: ['brand-owner', 'amazon-audit'],
  postures: ['right', 'partly'],
  kinds: ['rights-owner-trademark', 'inauthentic-audit'],
  label: {
    en: 'A brand word we do not own stands in the listing',
    zh: '链接里有别人的品牌词（标题、后台关键词、A+）',
  },
  hint: {
    en: 'Search title, bullet points, description, search terms, images and A+ for the word named in the notice.',
    zh: '在标题、五点、描述、后台关键词、图片和A+里搜通知点名的那个词。',
  },
  event: saying(
    'event',
    { en: 'The page carried a brand word that is not ours', zh: '页面上有不属于我方的品牌词' },
    {
      en: 'From {date} until this notice the page of {asins} carried the word “{term}”, a mark of another owner, in the following parts: {fields}.',
      zh: '自{date}至收到本通知，{asins}页面的以下位置含有他人商标“{term}”：{fields}。',
    },
    {
      slots: [
        term,
        fields,
        {
          name: 'date',
          kind: 'date',
          label: { en: 'day the word went live', zh: '该词上线日期' },
          ask: { en: 'Since which day was the word on the page?', zh: '该词从哪天起在页面上？' },
        },
      ],
    },
  ),
  causes: [
    saying(
      'keyword-tool-export',
      { en: 'A keyword tool’s export was uploaded unread', zh: '关键词工具导出后直接上传' },
      {
        en: 'We uploaded {words} from a keyword tool as search terms for {asins}, and our upload had no step that takes out words registered as trademarks.',
        zh: '我们把关键词工具导出的{words}直接上传为{asins}的后台关键词，上传流程没有剔除注册商标词的环节。',
      },
      {
        slots: [
          count(
            'words',
            { en: 'How many keywords were uploaded?', zh: '上传了多少个关键词？' },
            { one: 'keyword', many: 'keywords', zh: '个关键词' },
          ),
        ],
      },
    ),
    saying(
      'compatibility-as-brand',
      {
        en: 'The name of the device it fits stood as if it were our brand',
        zh: '适配的品牌写得像自己的品牌',
      },
      {
        en: 'Our title rule for accessories put the name of the fitting product first and did not ask for the words “compatible with”, so “{term}” stood in the title of {asins} like a brand of ours.',
        zh: '我们的配件标题规则把适配产品名称放在最前，没有要求写“compatible with”，{asins}标题中的“{term}”因此看起来像我方品牌。',
      },
      { slots: [term] },
    ),
    saying(
      'template-copied',
      { en: 'A page text was copied from another listing', zh: '页面文案从别的链接复制' },
      {
        en: 'Our page text for {asins} started as a copy of another listing, and our proof-reading checked spelling and size and not the brand words in it.',
        zh: '{asins}的文案由另一条链接复制而来，我们的校对只看拼写和尺寸，没有检查其中的品牌词。',
      },
    ),
    saying(
      'hidden-fields-unread',
      {
        en: 'Only the visible text was reviewed, not search terms, images and A+',
        zh: '审核只看前台文字，没看后台关键词、图片和A+',
      },
      {
        en: 'Our page review read the title and bullet points and left out search terms, images and A+, so “{term}” stayed there unseen on {listings}.',
        zh: '我们的页面审核只看标题和五点，不看后台关键词、图片和A+，“{term}”因此留在{listings}中未被发现。',
      },
      { slots: [term] },
    ),
  ],
  actions: [
    action(
      'term-removed',
      { en: 'Removed the word from every part of the page', zh: '从页面各处删除该词' },
      {
        done: 'removed the word “{term}” from these parts of the page of {asins}: {fields}',
        plan: 'removing the word “{term}” from these parts of the page of {asins}: {fields}',
        zh: '从{asins}页面的以下位置删除“{term}”：{fields}',
      },
      {
        slots: [term, fields],
        proof: { en: 'screenshots before and after, as images', zh: '修改前后的截图（图片格式）' },
      },
    ),
    action(
      'all-fields-searched',
      { en: 'Searched all fields of all our listings for the word', zh: '全部链接、全部字段搜索该词' },
      {
        done: 'searched title, bullet points, description, search terms, images and A+ of {listings} for “{term}” and cleared {cleared}',
        plan: 'searching title, bullet points, description, search terms, images and A+ of {listings} for “{term}”',
        zh: '在{listings}的标题、五点、描述、后台关键词、图片和A+中搜索“{term}”，清理其中{cleared}',
        planZh: '在{listings}的标题、五点、描述、后台关键词、图片和A+中搜索“{term}”',
      },
      { slots: [term, pagesCleared], proof: { en: 'search result by ASIN', zh: '按ASIN的搜索结果' } },
    ),
    action(
      'compatibility-reworded',
      { en: 'Reworded the fit as “compatible with”', zh: '改写为“compatible with”' },
      {
        done: 'reworded the title of {asins} so that “{term}” stands after “compatible with” and our own brand stands first',
        plan: 'rewording the title of {asins} so that “{term}” stands after “compatible with” and our own brand stands first',
        zh: '改写{asins}的标题，“{term}”放在“compatible with”之后，我方品牌放在最前',
      },
      { slots: [term], proof: { en: 'title before and after, as an image', zh: '标题修改前后的截图' } },
    ),
    action(
      'images-replaced',
      { en: 'Replaced images and A+ that showed the mark', zh: '更换出现该标识的图片和A+' },
      {
        done: 'replaced {images} showing the mark “{term}” on the page and in the A+ content of {asins}',
        plan: 'replacing {images} showing the mark “{term}” on the page and in the A+ content of {asins}',
        zh: '更换{asins}页面和A+中出现“{term}”标识的{images}',
      },
      {
        slots: [
          term,
          count(
            'images',
            { en: 'How many images were replaced?', zh: '更换了多少张图片？' },
            { one: 'image', many: 'images', zh: '张图片' },
          ),
        ],
        proof: { en: 'old and new images', zh: '新旧图片' },
      },
    ),
    action(
      'ads-cleared',
      { en: 'Took the word out of the advertising keywords', zh: '从广告关键词里删除该词' },
      {
        done: 'took “{term}” out of the text and the keywords of {campaigns} for {asins}',
        plan: 'taking “{term}” out of the text and the keywords of {campaigns} for {asins}',
        zh: '从{asins}的{campaigns}文案和关键词中删除“{term}”',
      },
      {
        slots: [
          term,
          count(
            'campaigns',
            { en: 'How many campaigns?', zh: '多少个广告活动？' },
            { one: 'campaign', many: 'campaigns', zh: '个广告活动' },
          ),
        ],
        proof: { en: 'campaign screenshots', zh: '广告活动截图' },
      },
    ),
  ],
  measures: [
    measure(
      'blocked-word-list',
      { en: 'Page texts run against a list of other owners’ marks', zh: '文案先过他人商标词表' },
      {
        en: '{who} runs title, bullet points, description and search terms against our list of other owners’ marks; a text with one hit is not uploaded, and the result is saved in the listing review',
        zh: '由{who}{cadence}将标题、五点、描述和后台关键词与他人商标词表比对；命中一个词就不上传，结果保存在链接检查表中',
      },
      { paper: 'listing-review', proof: { en: 'the word list and a saved result', zh: '词表和比对结果' } },
    ),
    measure(
      'word-list-updated',
      { en: 'The list grows from register searches and notices', zh: '词表按商标检索和通知更新' },
      {
        en: '{who} adds the registered marks of {brands} that our products fit to the word list; a mark found on a live page is removed the same day, and each entry carries its register number',
        zh: '由{who}{cadence}把我方商品所适配的{brands}的注册商标补入词表；在线页面出现的商标当天删除，每个词条注明注册号',
      },
      {
        slots: [
          count(
            'brands',
            { en: 'For how many brands?', zh: '涉及多少个品牌？' },
            { one: 'brand', many: 'brands', zh: '个品牌' },
          ),
        ],
        proof: { en: 'dated word list with register numbers', zh: '带日期和注册号的词表' },
      },
    ),
    measure(
      'hidden-fields-reviewed',
      { en: 'Search terms, images and A+ are reviewed too', zh: '后台关键词、图片、A+一并审核' },
      {
        en: '{who} reads search terms, image text and A+ of {listings} for brand words; a listing with a word that is not ours is closed until the word is out, and the review is signed with the ASINs read',
        zh: '由{who}{cadence}检查{listings}的后台关键词、图片文字和A+中的品牌词；含有他人品牌词的链接先关闭，删除后再开，检查表写明所查ASIN并签字',
      },
      { paper: 'listing-review', proof: { en: 'signed listing review', zh: '签字的链接检查表' } },
    ),
    measure(
      'compatible-with-form',
      {
        en: 'Accessory titles follow one form: own brand first, then “compatible with”',
        zh: '配件标题统一格式：自有品牌在前，再写“compatible with”',
      },
      {
        en: '{who} checks accessory titles for our own brand first and “compatible with” before any other name; a title in another form is not published, and the approved titles are kept in one table',
        zh: '由{who}{cadence}检查配件标题是否自有品牌在前、其他名称前写有“compatible with”；不符合格式的标题不发布，审定的标题统一存表',
      },
      { proof: { en: 'table of approved titles', zh: '审定标题表' } },
    ),
    measure(
      'keyword-export-filtered',
      { en: 'Keyword exports are filtered before upload', zh: '关键词导出后先过滤再上传' },
      {
        en: '{who} filters keyword exports by the word list and signs the cleaned file; a file without a signature is not uploaded to search terms or advertising, and both versions are kept',
        zh: '由{who}{cadence}用词表过滤关键词导出文件并在过滤后的文件上签字；没有签字的文件不上传到后台关键词或广告，两个版本都存档',
      },
      { proof: { en: 'keyword file before and after', zh: '过滤前后的关键词文件' } },
    ),
  ],
})
