<#import "letter.ftl" as house>
<#-- the server invites with both; anything else was asked for by hand in the console -->
<#assign actions = requiredActions![]>
<#if actions?seq_contains("VERIFY_EMAIL") && actions?seq_contains("UPDATE_PASSWORD")>
<@house.letter about="invite" link=link expiration=linkExpiration>
<p>${msg("invite.how")}</p>
</@house.letter>
<#else>
<@house.letter about="ask" link=link expiration=linkExpiration>
<ul><#list actions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
</@house.letter>
</#if>
