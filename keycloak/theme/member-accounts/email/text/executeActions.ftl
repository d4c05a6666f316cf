<#ftl output_format="plainText">
<#import "letter.ftl" as house>
<@house.letter about="ask" link=link expiration=linkExpiration>
<#list requiredActions![] as action>
- ${msg("requiredAction." + action)}
</#list>

</@house.letter>
