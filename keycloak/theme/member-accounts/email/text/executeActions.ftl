<#ftl output_format="plainText">
<#import "letter.ftl" as house>
<#assign actions = requiredActions![]>
<#if actions?seq_contains("VERIFY_EMAIL") && actions?seq_contains("UPDATE_PASSWORD")>
<@house.letter about="invite" link=link expiration=linkExpiration>
${msg("invite.how")}

</@house.letter>
<#else>
<@house.letter about="ask" link=link expiration=linkExpiration>
<#list actions as action>
- ${msg("requiredAction." + action)}
</#list>

</@house.letter>
</#if>
